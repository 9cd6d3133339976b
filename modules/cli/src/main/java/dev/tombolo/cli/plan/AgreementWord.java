package dev.tombolo.cli.plan;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.Seller;
import dev.tombolo.environment.AccountSide;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;

/**
 * Says who agrees to buy a model. No account is asked, so that nothing is said of what it agreed to before.
 *
 * @param environment the environment
 */
record AgreementWord(Environment environment) {
    private static final String NOT_KNOWN = "not known";
    private static final String NOT_NEEDED = "not needed";

    String of(ModelRecord model) {
        if (model.cloud() == Cloud.OCI) {
            return NOT_NEEDED;
        }
        return model.seller()
                .channel()
                .stated()
                .map(channel -> channel == Seller.Channel.CLOUD ? NOT_NEEDED : ofMarketplace(model.name()))
                .orElse(NOT_KNOWN);
    }

    private String ofMarketplace(String model) {
        return environment
                .aws()
                .map(AwsSide::accountScope)
                .map(agreed -> ofMarketplace(agreed, model))
                .orElse(NOT_KNOWN);
    }

    private static String ofMarketplace(AccountSide agreed, String model) {
        if (agreed.isOwn()) {
            return agreed.agreesTo(model) ? "declared here" : "missing";
        }
        return agreed.agreesTo(model) ? "recorded" : "external";
    }
}
