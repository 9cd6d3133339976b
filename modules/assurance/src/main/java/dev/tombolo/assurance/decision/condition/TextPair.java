package dev.tombolo.assurance.decision.condition;

import dev.tombolo.assurance.graph.MarkedText;
import dev.tombolo.assurance.graph.Piece;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.Wildcard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * A value of a policy and one of a request, as texts in which a hole is one character. The same reference is the same
 * character in both, so that a policy that names a resource matches a request that does, before either has an id.
 *
 * @param policy the policy's text, in which {@code *} and {@code ?} are wildcards for some operators
 * @param request the request's text
 */
public record TextPair(String policy, String request) {

    /** Stands for a {@code *} that is no wildcard. */
    static final char LITERAL_STAR = '\uFDD0';

    /** Stands for a {@code ?} that is no wildcard. */
    static final char LITERAL_QUESTION = '\uFDD1';

    private static final char FIRST = '\uE000';
    private static final char FIRST_ID = '\uF000';
    private static final List<String> OWN_IDS = List.of("Id", "InferenceProfileId");
    private static final String PULUMI_PROFILE = "aws:bedrock/inferenceProfile:InferenceProfile|";
    private static final int ARN_PARTS = 6;
    private static final String PROJECT = ":project/";
    private static final String DEFAULT_PROJECT = PROJECT + "default";

    /** The pair; empty where one of both is no text. */
    public static Optional<TextPair> of(Value policy, Value request) {
        if (policy instanceof Scalar left && request instanceof Scalar right) {
            return Optional.of(new TextPair(left.content(), literal(right.content())));
        }
        List<Piece> holes = new ArrayList<>();
        return MarkedText.of(policy)
                .flatMap(left -> MarkedText.of(request)
                        .map(right -> new TextPair(shared(left, holes), literal(shared(right, holes)))));
    }

    private static String shared(MarkedText text, List<Piece> holes) {
        char[] shared = text.marked().toCharArray();
        for (int i = 0; i < shared.length; i++) {
            if (MarkedText.isMark(shared[i])) {
                shared[i] = mark(text.holes().get(shared[i] - FIRST), holes);
            }
        }
        return String.valueOf(shared);
    }

    private static char mark(Piece hole, List<Piece> holes) {
        int known = hole instanceof Reference ? holes.indexOf(hole) : -1;
        if (known < 0) {
            holes.add(hole);
        }
        int index = known < 0 ? holes.size() - 1 : known;
        return (char) ((isOwnId(hole) ? FIRST_ID : FIRST) + index);
    }

    /** What CloudFormation's and Pulumi's attributes return that no two resources share. */
    private static boolean isOwnId(Piece hole) {
        return hole instanceof Reference reference
                && (OWN_IDS.contains(reference.attribute())
                        || (reference.attribute().equals("id")
                                && reference.resource().startsWith(PULUMI_PROFILE)));
    }

    static boolean isId(int character) {
        return MarkedText.isMark(character) && character >= FIRST_ID;
    }

    /** A text in which nothing is a wildcard. */
    static String literal(String text) {
        return text.replace('*', LITERAL_STAR).replace('?', LITERAL_QUESTION);
    }

    /** Whether they are the same. */
    public Answer equal() {
        String exact = literal(policy);
        return exact.equals(request) ? Answer.YES : possible(exact);
    }

    /** Whether they are the same but for upper and lower case. */
    public Answer equalIgnoringCase() {
        return new TextPair(policy.toLowerCase(Locale.ROOT), request.toLowerCase(Locale.ROOT)).equal();
    }

    /** Whether the request's text matches the policy's, whose wildcards stand for any text, colons included. */
    public Answer like() {
        boolean certain =
                new Wildcard(policy).matches(request) && !(policy.contains("?") && MarkedText.hasMark(request));
        return certain ? Answer.YES : possible(policy);
    }

    /** Like {@link #like()} without regard to case. */
    public Answer likeIgnoringCase() {
        return new TextPair(policy.toLowerCase(Locale.ROOT), request.toLowerCase(Locale.ROOT)).like();
    }

    /**
     * Whether the request's ARN matches the policy's part by part: a wildcard reaches no further than the next colon, but
     * for a lone one.
     */
    public Answer likeArn() {
        if (policy.equals("*") || policy.equals(request)) {
            return Answer.YES;
        }
        return MarkedText.hasMark(policy) || MarkedText.hasMark(request) ? possible(policy) : Answer.of(partsMatch());
    }

    private boolean partsMatch() {
        String[] patterns = policy.split(":", ARN_PARTS);
        String[] parts = request.split(":", ARN_PARTS);
        return patterns.length == ARN_PARTS
                && parts.length == ARN_PARTS
                && IntStream.range(0, ARN_PARTS).allMatch(part -> new Wildcard(patterns[part]).matches(parts[part]));
    }

    /** Whether two texts without holes stand in this relation. */
    public Answer known(BiPredicate<String, String> relation) {
        return MarkedText.hasMark(policy) || MarkedText.hasMark(request)
                ? Answer.UNKNOWN
                : Answer.of(relation.test(policy, request));
    }

    /** Unknown where some text in the holes makes both match, else no. */
    private Answer possible(String pattern) {
        if (isDefaultBesideDeclared(pattern, request) || isDefaultBesideDeclared(request, pattern)) {
            return Answer.NO;
        }
        if (!MarkedText.hasMark(request)) {
            return MarkedText.hasMark(pattern) && new Wildcard(MarkedText.opened(pattern)).matches(request)
                    ? Answer.UNKNOWN
                    : Answer.NO;
        }
        return new Overlap(pattern, request).isPossible() ? Answer.UNKNOWN : Answer.NO;
    }

    /**
     * An account has its default project from the beginning, and those that are declared are further ones with ids of their
     * own (https://docs.aws.amazon.com/bedrock/latest/userguide/projects.html, 2026-11-23).
     */
    private static boolean isDefaultBesideDeclared(String one, String other) {
        int last = other.length() - 1;
        return one.endsWith(DEFAULT_PROJECT)
                && last >= 0
                && isId(other.charAt(last))
                && other.substring(0, last).endsWith(PROJECT);
    }
}
