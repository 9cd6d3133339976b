package dev.tombolo.cdk.baseline;

import dev.tombolo.cdk.construct.Problems;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Token;
import software.constructs.Construct;

/** Marks in the app that a setting of an account and Region has its owner. */
public final class Singleton extends Construct {
    private final String owner;

    private Singleton(Construct root, String id, String owner) {
        super(root, id);
        this.owner = owner;
    }

    /**
     * Claims a setting for a construct.
     *
     * @param setting what a person calls it
     * @throws IllegalArgumentException if another construct of this app declares it for the same account and Region
     */
    public static void claim(Construct owner, String setting) {
        var root = (Construct) owner.getNode().getRoot();
        var place = place(Stack.of(owner));
        var id = "Singleton: " + setting + " of " + place;
        if (root.getNode().tryFindChild(id) instanceof Singleton other) {
            var problems = Problems.at(owner);
            problems.add("the " + setting + " of " + place + " is declared by " + other.owner
                    + " already, and the later deploy would overwrite the earlier · keep one of them");
            problems.raise();
        }
        new Singleton(root, id, owner.getNode().getPath());
    }

    /** A stack that learns its account on deploy may share it with no other: it is told apart by its path. */
    private static String place(Stack stack) {
        var account = Token.isUnresolved(stack.getAccount())
                ? "the account of " + stack.getNode().getPath()
                : stack.getAccount();
        return account + " " + stack.getRegion();
    }
}
