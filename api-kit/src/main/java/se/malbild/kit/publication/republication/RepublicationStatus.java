package se.malbild.kit.publication.republication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far a republication has come.
@Schema(
        name = "RepublicationStatus",
        description =
                "WAITING väntar på sin tur, RUNNING skickas, DONE allt är skickat. / waits for its turn, is being sent, all has been sent.")
public enum RepublicationStatus {
    WAITING,
    RUNNING,
    DONE
}
