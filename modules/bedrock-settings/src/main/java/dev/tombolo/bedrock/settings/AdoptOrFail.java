package dev.tombolo.bedrock.settings;

import java.time.Duration;

/**
 * Brings a wanted value into force, and overwrites only what is the stack's own or was agreed to.
 *
 * <p>Every attempt begins with a read: after a write whose answer was lost, what is in force decides and not what was
 * asked. The API has no conditional write, so a foreign write between the read and the write of one attempt is lost;
 * one after it is found by reading back, and left alone.
 */
final class AdoptOrFail {
    private static final Duration AT_MOST = Duration.ofMinutes(5);

    private final Setting setting;
    private final SettingValue wanted;
    private final Ownership ownership;

    AdoptOrFail(Setting setting, SettingValue wanted, Ownership ownership) {
        this.setting = setting;
        this.wanted = wanted;
        this.ownership = ownership;
    }

    /**
     * Returns when the wanted value is in force.
     *
     * @throws ForeignValue if another value is, and is not this stack's
     * @throws Refusal if the service refuses, does not answer in time, or another owner writes at the same time
     */
    void settle(Patience patience) {
        patience.retry(AT_MOST, this::attempt);
    }

    private void attempt() {
        SettingValue present = setting.read();
        if (!present.equals(wanted)) {
            requireOurs(present);
            setting.write(wanted);
            readBack(present);
        }
    }

    private void requireOurs(SettingValue present) {
        if (!setting.isUnset(present) && !ownership.covers(present)) {
            throw new ForeignValue(setting.refusal(present, wanted, ownership));
        }
    }

    private void readBack(SettingValue before) {
        SettingValue now = setting.read();
        if (now.equals(before)) {
            throw new NotYet(setting.name() + " · the value was put, and is not in force");
        }
        if (!now.equals(wanted)) {
            throw new Refusal(setting.name() + " · digest " + wanted.digest() + " was put and digest " + now.digest()
                    + " reads back · another owner writes this setting, or the service changed the value; "
                    + "find who else declares it, then deploy again");
        }
    }
}
