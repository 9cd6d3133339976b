package dev.tombolo.bedrock.settings;

import java.util.Optional;

/**
 * Which values a stack may overwrite.
 *
 * @param previous what the stack itself declared before this update
 * @param adopt the digest of a foreign value that its people agreed to overwrite
 */
record Ownership(Optional<SettingValue> previous, Optional<Digest> adopt) {
    boolean covers(SettingValue present) {
        return previous.filter(present::equals).isPresent()
                || adopt.filter(present.digest()::equals).isPresent();
    }
}
