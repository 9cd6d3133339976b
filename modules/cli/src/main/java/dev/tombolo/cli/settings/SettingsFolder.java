package dev.tombolo.cli.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.tombolo.cli.print.Json;
import dev.tombolo.environment.source.InvalidInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder {@code settings} beside environment files: one record for each environment that preflight recorded.
 *
 * @param environments the folder of environments
 */
public record SettingsFolder(Path environments) {
    private static final ObjectReader READER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build().readerFor(SettingsRecord.class);

    /** Writes a record over what was recorded before, and returns where it is. */
    public Path write(SettingsRecord settings) {
        var file = file(settings.environment());
        try {
            Files.createDirectories(environments.resolve("settings"));
            return Files.writeString(file, Json.text(settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns what was recorded; empty where nothing was.
     *
     * @throws InvalidInput if the file is not what preflight writes
     */
    public Optional<SettingsRecord> read(String environment) {
        var file = file(environment);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            SettingsRecord settings = READER.readValue(Files.readString(file));
            if (settings.format().equals(SettingsRecord.FORMAT)) {
                return Optional.of(settings);
            }
        } catch (JsonProcessingException e) {
            throw unreadable(environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw unreadable(environment);
    }

    private Path file(String environment) {
        return environments.resolve("settings").resolve(environment + ".json");
    }

    private static InvalidInput unreadable(String environment) {
        return InvalidInput.of(
                "settings/" + environment + ".json",
                "is no record of settings",
                "write it again with ./tombolo preflight " + environment + " --record, or delete it");
    }
}
