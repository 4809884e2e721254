package se.malbild.strategy.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import java.time.Clock;
import java.util.Optional;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;

/// The settings of the municipality that the request is about.
@ApplicationScoped
@Transactional
public class Settings {

    /// The version of what nobody has said anything about.
    private static final EntityTag UNSAID = new EntityTag("unsaid");

    private final MunicipalitySettingRepository settings;
    private final Precondition precondition;
    private final Clock clock;

    @Inject
    Settings(MunicipalitySettingRepository settings, Precondition precondition, Clock clock) {
        this.settings = settings;
        this.precondition = precondition;
        this.clock = clock;
    }

    /// Whether what is reported counts only when somebody else has approved it.
    public boolean fourEyes() {
        return settings.ofMunicipality()
                .map(MunicipalitySetting::form)
                .orElse(SettingsRequest.UNSAID)
                .fourEyes();
    }

    Versioned<SettingsResponse> get() {
        return settings.ofMunicipality()
                .map(Settings::versioned)
                .orElseGet(() -> versioned(SettingsRequest.UNSAID, UNSAID));
    }

    Versioned<SettingsResponse> replace(SettingsRequest form) {
        Optional<MunicipalitySetting> standing = settings.ofMunicipality();
        precondition.requireSeen(
                standing.map(said -> Precondition.tagOf(said.version())).orElse(UNSAID));
        MunicipalitySetting setting = standing.orElseGet(() -> MunicipalitySetting.of(form, clock.instant()));
        if (!setting.form().equals(form)) {
            setting.rewrite(form, clock.instant());
        }
        settings.persistAndFlush(setting);
        return versioned(setting);
    }

    private static Versioned<SettingsResponse> versioned(MunicipalitySetting setting) {
        return versioned(setting.form(), Precondition.tagOf(setting.version()));
    }

    private static Versioned<SettingsResponse> versioned(SettingsRequest form, EntityTag tag) {
        return new Versioned<>(new SettingsResponse(form.fourEyes(), "\"" + tag.getValue() + "\""), tag);
    }
}
