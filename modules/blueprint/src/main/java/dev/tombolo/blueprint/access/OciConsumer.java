package dev.tombolo.blueprint.access;

import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.path.ModelPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A consumer of models on OCI: what its user gave.
 *
 * @param key the consumer's name, which names resources and never changes
 * @param principal who it is
 * @param paths what it may call
 * @param compartment the OCID of the compartment that its calls name and are billed to
 * @param name the physical name of its policy and dynamic group, which OCI wants unique in the tenancy
 * @param tags free-form tags of everything that is made for it
 * @param suspension what it may not call for now
 * @param networkSource the name of the network source that its calls must come from; empty means from anywhere
 */
public record OciConsumer(
        String key,
        OciPrincipal principal,
        List<ModelPath> paths,
        Text compartment,
        String name,
        Map<String, String> tags,
        Suspension suspension,
        Optional<String> networkSource) {}
