package dev.tombolo.cdk.handoff;

import java.util.List;
import software.amazon.awscdk.services.iam.Grant;
import software.amazon.awscdk.services.iam.GrantOnPrincipalOptions;
import software.amazon.awscdk.services.iam.IGrantable;

/** Grants what a {@link HandedOffModel} names. The calls themselves are allowed to its role, by whoever handed it over. */
public final class HandedOffModelGrants {
    private final HandedOffModel model;

    HandedOffModelGrants(HandedOffModel model) {
        this.model = model;
    }

    /** Lets a program read the hand-off, and no other parameter, while it runs. */
    public Grant read(IGrantable grantee) {
        return grant(grantee, "ssm:GetParameter", model.parameterArn());
    }

    /** Lets a program assume the role that may make the calls. The role must trust it too. */
    public Grant assume(IGrantable grantee) {
        return grant(grantee, "sts:AssumeRole", model.getRoleArn());
    }

    private static Grant grant(IGrantable grantee, String action, String resource) {
        return Grant.addToPrincipal(GrantOnPrincipalOptions.builder()
                .grantee(grantee)
                .actions(List.of(action))
                .resourceArns(List.of(resource))
                .build());
    }
}
