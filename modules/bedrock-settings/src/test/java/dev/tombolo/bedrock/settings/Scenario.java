package dev.tombolo.bedrock.settings;

import static dev.tombolo.bedrock.settings.Samples.LOGGING;
import static dev.tombolo.bedrock.settings.Samples.agreement;
import static dev.tombolo.bedrock.settings.Samples.form;
import static dev.tombolo.bedrock.settings.Samples.keptForm;
import static dev.tombolo.bedrock.settings.Samples.keptLogging;
import static dev.tombolo.bedrock.settings.Samples.logging;
import static dev.tombolo.bedrock.settings.Samples.offer;
import static dev.tombolo.bedrock.settings.Samples.retention;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A request, and the account that it meets.
 *
 * @param isForeign whether nothing in the account may be changed, whatever happens
 */
record Scenario(String name, boolean isForeign, Event event, Consumer<StubSettings> setUp) {
    private static final Event CREATE_LOGGING = Event.create(LOGGING, logging("ours"));
    private static final Event CHANGE_LOGGING = Event.update(LOGGING, logging("newer"), logging("ours"));
    private static final Event ADOPT_LOGGING =
            Event.create(LOGGING, logging("ours", ", \"Adopt\": \"831366bcf11f07c8\""));
    private static final Event CREATE_RETENTION = Event.create(DataRetention.TYPE, retention("none", ""));
    private static final Event CREATE_MANTLE_RETENTION =
            Event.create(DataRetention.TYPE, retention("none", ", \"Plane\": \"bedrock-mantle\""));
    private static final Event CREATE_FORM = Event.create(UseCase.TYPE, form("claims"));
    private static final Event CREATE_AGREEMENT = Event.create(ModelAgreement.TYPE, agreement("2cc8ed4ac39c18fe"));

    /** Those that write. */
    static List<Scenario> writing() {
        return List.of(
                ours("logging where nothing is", CREATE_LOGGING, account -> {}),
                ours("logging adopted", ADOPT_LOGGING, account -> account.loggingConfig = keptLogging("theirs")),
                ours("logging changed", CHANGE_LOGGING, account -> account.loggingConfig = keptLogging("ours")),
                ours("retention", CREATE_RETENTION, account -> {}),
                ours("mantle retention", CREATE_MANTLE_RETENTION, account -> {}),
                ours("form", CREATE_FORM, account -> {}),
                ours("agreement", CREATE_AGREEMENT, account -> account.offers = offerAt("2.20")));
    }

    static List<Scenario> all() {
        return Stream.concat(writing().stream(), notWriting()).toList();
    }

    private static Stream<Scenario> notWriting() {
        return Stream.of(
                ours("logging as wanted", CREATE_LOGGING, account -> account.loggingConfig = keptLogging("ours")),
                foreign("foreign logging", CREATE_LOGGING, account -> account.loggingConfig = keptLogging("theirs")),
                foreign("foreign change", CHANGE_LOGGING, account -> account.loggingConfig = keptLogging("theirs")),
                foreign("rollback", CHANGE_LOGGING, account -> {
                    account.loggingConfig = keptLogging("theirs");
                    account.stackStatus = "UPDATE_ROLLBACK_IN_PROGRESS";
                }),
                foreign(
                        "delete",
                        Event.delete(LOGGING, logging("ours")),
                        account -> account.loggingConfig = keptLogging("ours")),
                foreign(
                        "foreign retention",
                        CREATE_RETENTION,
                        account -> account.retentionMode = "provider_data_share"),
                foreign(
                        "foreign mantle retention",
                        CREATE_MANTLE_RETENTION,
                        account -> account.mantleMode = "provider_data_share"),
                foreign("foreign form", CREATE_FORM, account -> account.form = keptForm("Other Bank", "secret plans")),
                foreign("other prices", CREATE_AGREEMENT, account -> account.offers = offerAt("3.30")));
    }

    private static Scenario ours(String name, Event event, Consumer<StubSettings> setUp) {
        return new Scenario(name, false, event, setUp);
    }

    private static Scenario foreign(String name, Event event, Consumer<StubSettings> setUp) {
        return new Scenario(name, true, event, setUp);
    }

    private static String offerAt(String price) {
        return offer("offer-1", "https://example.com/terms/1", price);
    }

    StubSettings account() {
        StubSettings account = new StubSettings();
        setUp.accept(account);
        return account;
    }

    @Override
    public String toString() {
        return name;
    }
}
