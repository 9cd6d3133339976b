package dev.tombolo.live.aws;

import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Sorts what the SDK throws. Only codes and states are looked at: words of a service can quote what was signed. */
final class AwsExceptions {
    /**
     * What services answer to credentials that are wrong or have run out
     * (https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html, 2026-11-23).
     */
    private static final Set<String> CREDENTIALS = Set.of(
            "ExpiredToken",
            "ExpiredTokenException",
            "IncompleteSignature",
            "InvalidClientTokenId",
            "InvalidSignatureException",
            "MissingAuthenticationToken",
            "MissingAuthenticationTokenException",
            "RequestExpired",
            "SignatureDoesNotMatch",
            "UnrecognizedClientException");

    /** What older services answer with HTTP 400 to a permission that is missing (the same page). */
    private static final Set<String> DENIALS =
            Set.of("AccessDenied", "AccessDeniedException", "NotAuthorized", "UnauthorizedOperation");

    /** An answer may quote what was signed in the place of a code. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9.]{0,79}");

    private AwsExceptions() {}

    static Unanswered sorted(AwsServiceException e) {
        var code = code(e);
        if (e.isThrottlingException() || e.statusCode() == 429) {
            return new Unanswered(Reason.THROTTLED, code);
        }
        if (e.statusCode() >= 500) {
            return new Unanswered(Reason.FAULT, code);
        }
        if (CREDENTIALS.contains(code)) {
            return new Unanswered(Reason.NOT_SIGNED_IN, code);
        }
        return new Unanswered(e.statusCode() == 403 || DENIALS.contains(code) ? Reason.DENIED : Reason.REFUSED, code);
    }

    private static String code(AwsServiceException e) {
        return Optional.ofNullable(e.awsErrorDetails())
                .map(AwsErrorDetails::errorCode)
                .filter(code -> CODE.matcher(code).matches())
                .orElse("HTTP " + e.statusCode());
    }

    static Unanswered sorted(SdkClientException e) {
        return isOfNetwork(e) ? new Unanswered(Reason.NO_ANSWER, "") : Unanswered.unreadable();
    }

    private static boolean isOfNetwork(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SocketException
                        || cause instanceof SocketTimeoutException
                        || cause instanceof UnknownHostException
                        || cause instanceof SSLException);
    }
}
