package dev.tombolo.bedrock.settings;

import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * One call of the service, with its exceptions sorted into what may pass and what does not.
 *
 * @param where what messages begin with
 * @param quotesService whether the service's own words may be shown: they can quote what was sent
 */
record ServiceCall(String where, boolean quotesService) {
    /**
     * What Bedrock answers while a role or a policy is on its way, and also where it is wrong.
     *
     * @see <a href="https://github.com/alphagov/govuk-infrastructure/issues/2440">read on 2026-11-22</a>
     */
    private static final String PERMISSIONS_ON_THEIR_WAY = "Failed to validate permissions";

    <T> T run(String action, Supplier<T> call) {
        try {
            return call.get();
        } catch (AwsServiceException e) {
            throw sorted(action, e);
        } catch (SdkClientException e) {
            throw new NotYet(where + " · " + action + " got no answer that can be read");
        }
    }

    private RuntimeException sorted(String action, AwsServiceException e) {
        String message = where + " · " + action + " was answered with " + code(e);
        if (isTransient(e)) {
            return new NotYet(message + words(e));
        }
        return new Refusal(message + words(e) + " · " + remedy(e.statusCode()));
    }

    static String remedy(int status) {
        return status == 403
                ? "allow the function this call in its role"
                : "correct what the service does not take, then deploy again";
    }

    private static boolean isTransient(AwsServiceException e) {
        return e.isThrottlingException()
                || e.statusCode() == 429
                || e.statusCode() >= 500
                || serviceWords(e).startsWith(PERMISSIONS_ON_THEIR_WAY);
    }

    private static String code(AwsServiceException e) {
        String code = e.awsErrorDetails() == null ? null : e.awsErrorDetails().errorCode();
        return code == null ? "HTTP " + e.statusCode() : code;
    }

    private String words(AwsServiceException e) {
        String words = serviceWords(e);
        return quotesService && !words.isEmpty() ? " (" + words + ")" : "";
    }

    private static String serviceWords(AwsServiceException e) {
        String words = e.awsErrorDetails() == null ? null : e.awsErrorDetails().errorMessage();
        return words == null ? "" : words;
    }
}
