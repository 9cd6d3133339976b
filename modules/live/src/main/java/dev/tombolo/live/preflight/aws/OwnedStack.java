package dev.tombolo.live.preflight.aws;

import dev.tombolo.blueprint.owner.Owner;

/**
 * A stack that the environment will own.
 *
 * @param owner who owns it
 * @param engine the engine that declares it, as owner parameters call it
 */
public record OwnedStack(Owner owner, String engine) {}
