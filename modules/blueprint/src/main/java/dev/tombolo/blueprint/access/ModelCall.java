package dev.tombolo.blueprint.access;

import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.path.ModelPath;
import java.util.Optional;

/**
 * One model as somebody calls it.
 *
 * @param path how the model is called
 * @param profile the ARN of the application inference profile that the caller names in place of the model; empty where it
 *     names the model itself
 * @param project the project of bedrock-mantle that the caller names; empty for the account's default one. It has no
 *     meaning on another endpoint
 */
public record ModelCall(ModelPath path, Optional<Text> profile, Optional<Billing.Project> project) {}
