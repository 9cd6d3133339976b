package dev.tombolo.cli.smoke;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.check.Checks;
import java.util.List;

/** What is tried of an environment on one cloud. */
sealed interface Trial permits AwsTrial, OciTrial {
    /** Returns the cloud. */
    Cloud cloud();

    /** Returns the account or the tenancy in which models are called. */
    String account();

    /** Returns what the cloud calls it. */
    String accountWord();

    /** Returns the Region in which they are called. */
    String region();

    /** Returns the keys of the consumers that are tried. */
    List<String> consumers();

    /** Returns how many calls of models it makes at most. */
    int calls();

    /** Returns the same with this consumer only. */
    Trial only(String consumer);

    /** Returns what is called until then. */
    Checks until(Deadline deadline);
}
