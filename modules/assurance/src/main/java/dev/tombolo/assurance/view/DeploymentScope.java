package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Value;
import java.util.Optional;

/**
 * The account and Region that a resource goes to, as far as its output tells: a template goes to one of each, and so does
 * what one provider of a program makes.
 *
 * @param file the output's file
 * @param provider the provider, where a program names one
 */
public record DeploymentScope(String file, Optional<Value> provider) {

    /** Where this resource goes. */
    public static DeploymentScope of(Resource resource) {
        return new DeploymentScope(resource.place().file(), resource.options().get("provider"));
    }
}
