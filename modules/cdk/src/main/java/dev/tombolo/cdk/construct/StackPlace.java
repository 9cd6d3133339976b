package dev.tombolo.cdk.construct;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.cdk.hole.Holes;
import java.util.Collection;
import java.util.Optional;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Token;
import software.constructs.Construct;

/** Learns account and Region from the stack around a construct. */
public final class StackPlace {
    /** The hole for the id of the account that the stack is deployed to. */
    public static final Reference ACCOUNT = new Reference("account", "id");

    private StackPlace() {}

    /** Returns the stack's place, its account as a hole; or nothing, and says why. */
    public static Optional<AwsPlace> of(Construct construct, Catalog catalog, Problems problems) {
        var region = literalRegion(construct);
        if (region.isEmpty()) {
            problems.add("region: not known while the template is written, and models differ by Region"
                    + " · give the stack env.region, such as us-east-1");
            return Optional.empty();
        }
        var known = region.flatMap(name -> catalog.region(name, Cloud.AWS));
        problems.addIf(
                known.isEmpty(),
                "region: the catalog has no Region \"" + region.get() + "\" on aws"
                        + " · give the stack an env.region that it has");
        return known.map(found -> new AwsPlace(found, Text.of(ACCOUNT)));
    }

    /** Returns the stack's Region, or nothing if only the deploy knows it. */
    public static Optional<String> literalRegion(Construct construct) {
        var region = Stack.of(construct).getRegion();
        return Token.isUnresolved(region) ? Optional.empty() : Optional.of(region);
    }

    /** Fills the account from the stack, where it is asked for and not given. */
    public static Holes withAccount(Construct construct, Holes given, Collection<Reference> wanted) {
        return wanted.contains(ACCOUNT) && !given.values().containsKey(ACCOUNT)
                ? given.with(ACCOUNT, Stack.of(construct).getAccount())
                : given;
    }
}
