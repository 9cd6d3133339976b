package dev.tombolo.bedrock.settings;

/** Settings as a template declares them, as CloudFormation hands them over, and as the service keeps them. */
final class Samples {
    static final String LOGGING = InvocationLogging.TYPE;

    private Samples() {}

    /** Every scalar a text, as CloudFormation does. */
    static String logging(String bucket) {
        return logging(bucket, "");
    }

    static String logging(String bucket, String more) {
        return """
                {"ServiceToken": "arn:aws:lambda:us-east-1:333333333333:function:settings", "Owner": "cdk tombolo"%s, "LoggingConfig": {
                  "CloudWatchConfig": {"LogGroupName": "/bedrock/invocations", "RoleArn": "arn:aws:iam::333333333333:role/logging",
                    "LargeDataDeliveryS3Config": {"BucketName": "%s", "KeyPrefix": "large"}},
                  "S3Config": {"BucketName": "%s"},
                  "TextDataDeliveryEnabled": "true", "ImageDataDeliveryEnabled": "true", "EmbeddingDataDeliveryEnabled": "false",
                  "VideoDataDeliveryEnabled": "true", "AudioDataDeliveryEnabled": "true"}}
                """.formatted(more, bucket, bucket);
    }

    /** The same as the service keeps it: other order, an empty prefix that nobody gave. */
    static String keptLogging(String bucket) {
        return """
                {"s3Config":{"keyPrefix":"","bucketName":"%s"},"audioDataDeliveryEnabled":true,"textDataDeliveryEnabled":true,
                 "imageDataDeliveryEnabled":true,"embeddingDataDeliveryEnabled":false,"videoDataDeliveryEnabled":true,
                 "cloudWatchConfig":{"roleArn":"arn:aws:iam::333333333333:role/logging","logGroupName":"/bedrock/invocations",
                   "largeDataDeliveryS3Config":{"bucketName":"%s","keyPrefix":"large"}}}
                """.formatted(bucket, bucket);
    }

    static String retention(String mode, String more) {
        return "{\"Owner\": \"cdk tombolo\", \"Mode\": \"" + mode + "\"" + more + "}";
    }

    static String form(String useCases) {
        return """
                {"Owner": "cdk tombolo", "CompanyName": "Example Bank", "CompanyWebsite": "https://example.com", "IntendedUsers": "0",
                 "IndustryOption": "Financial services", "OtherIndustryOption": "", "UseCases": "%s"}
                """.formatted(useCases);
    }

    static String keptForm(String companyName, String useCases) {
        return """
                {"useCases":"%s","companyName":"%s","companyWebsite":"https://example.com","intendedUsers":"0","industryOption":"Financial services","otherIndustryOption":""}""".formatted(useCases, companyName);
    }

    static String agreement(String rateCardDigest) {
        return agreement("openai.gpt-5.6-terra", rateCardDigest);
    }

    static String agreement(String modelId, String rateCardDigest) {
        return """
                {"Owner": "cdk tombolo", "ModelId": "%s", "OfferId": "offer-1",
                 "LegalTermUrl": "https://example.com/terms/1", "RateCardDigest": "%s"}
                """.formatted(modelId, rateCardDigest);
    }

    static String offer(String offerId, String legalTermUrl, String price) {
        return """
                {"offerId": "%s", "offerToken": "token-of-the-offer", "termDetails": {
                  "legalTerm": {"url": "%s"},
                  "usageBasedPricingTerm": {"rateCard": [
                    {"dimension": "output", "price": "11.00", "unit": "1M tokens", "description": "what comes out"},
                    {"dimension": "input", "price": "%s", "unit": "1M tokens", "description": "what goes in"}]}}}
                """.formatted(offerId, legalTermUrl, price);
    }
}
