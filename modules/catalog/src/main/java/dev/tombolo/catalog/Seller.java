package dev.tombolo.catalog;

/**
 * Who sells a model, which decides the commitment that it draws from and the budgets that see it.
 *
 * @param channel the cloud itself or its marketplace
 * @param product the marketplace product id, such as {@code prod-…}; unknown where nobody published it
 * @param entitlement what must be agreed with the seller before the model may be planned; unknown where nothing is needed or told
 */
public record Seller(Fact<Channel> channel, Fact<String> product, Fact<String> entitlement) {
    /** The way in which a model is bought. */
    public enum Channel {
        /** Billed by the cloud as a service of its own. */
        CLOUD,
        /** Billed as a product of the cloud's marketplace. */
        MARKETPLACE
    }
}
