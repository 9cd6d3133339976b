package dev.tombolo.assurance.decision.aws;

import dev.tombolo.assurance.view.ApplicationProfile;
import dev.tombolo.assurance.view.BedrockArn;
import dev.tombolo.assurance.view.MantleProject;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.catalog.Attribution;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The application inference profiles and the projects that an output declares. A profile whose source cannot be read is
 * left out: nobody can tell which model it calls.
 *
 * @param views the output
 * @param deployment where it is deployed to
 */
record CallAttributions(Views views, Deployment deployment) {

    List<CallAttribution> all() {
        return Stream.concat(
                        views.of(ApplicationProfile.class).flatMap(profile -> of(profile).stream()),
                        views.of(MantleProject.class).flatMap(project -> of(project).stream()))
                .toList();
    }

    private Optional<CallAttribution> of(ApplicationProfile profile) {
        return profile.source()
                .flatMap(property -> BedrockArn.of(property.value()))
                .flatMap(source -> source.name()
                        .text()
                        .flatMap(name -> deployment
                                .arn(profile.resource())
                                .map(arn -> new CallAttribution(
                                        Attribution.APPLICATION_PROFILE,
                                        profile.resource(),
                                        arn,
                                        source.region(),
                                        Optional.of(source.kind() + "/" + name)))));
    }

    private Optional<CallAttribution> of(MantleProject project) {
        return deployment
                .arn(project.resource())
                .map(arn -> new CallAttribution(
                        Attribution.PROJECT, project.resource(), arn, deployment.region(), Optional.empty()));
    }
}
