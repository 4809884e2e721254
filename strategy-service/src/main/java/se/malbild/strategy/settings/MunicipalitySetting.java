package se.malbild.strategy.settings;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import se.malbild.strategy.tenancy.OwnedThing;

/// What a municipality has said of how it wants things done; one row at most.
@Entity
class MunicipalitySetting extends OwnedThing {

    @Embedded
    private SettingsRequest form;

    protected MunicipalitySetting() {}

    static MunicipalitySetting of(SettingsRequest form, Instant now) {
        MunicipalitySetting setting = new MunicipalitySetting();
        setting.rewrite(form, now);
        return setting;
    }

    final void rewrite(SettingsRequest written, Instant now) {
        form = written;
        writtenAt(now);
    }

    SettingsRequest form() {
        return form;
    }
}
