package dev.tombolo.cli.access;

import dev.tombolo.assurance.decision.aws.Deployment;
import dev.tombolo.assurance.output.OutputReader;
import dev.tombolo.cli.synthesis.EngineChoice;
import dev.tombolo.cli.synthesis.Outputs;
import dev.tombolo.cli.synthesis.Progress;
import dev.tombolo.environment.folder.EnvironmentFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is looked at by its name: an environment, which is planned, or an output that lies somewhere already.
 *
 * @param environments the folder of environments
 * @param out where plans are written
 * @param deployment where an output is deployed to, as far as that is told
 * @param progress hears what is done
 */
record NamedSubjects(Path environments, Path out, Deployment deployment, Progress progress) {

    List<AccessSubject> of(List<String> names) {
        List<String> known = EnvironmentFolder.names(environments);
        List<String> paths = names.stream()
                .filter(name -> !known.contains(name) && Files.exists(Path.of(name)))
                .toList();
        List<String> wanted =
                names.stream().filter(name -> !paths.contains(name)).toList();
        Stream<AccessSubject> planned = names.isEmpty() || !wanted.isEmpty() ? planned(wanted) : Stream.empty();
        return Stream.concat(
                        planned,
                        paths.stream()
                                .map(path -> AccessSubject.of(path, OutputReader.read(Path.of(path)), deployment)))
                .toList();
    }

    private Stream<AccessSubject> planned(List<String> wanted) {
        var outputs = Outputs.start(environments, wanted, out, EngineChoice.owner, progress);
        var selected = EnvironmentFolder.read(environments).select(wanted);
        outputs.synthesize(selected);
        progress.done();
        return selected.stream()
                .map(environment -> AccessSubject.of(
                        environment, outputs.folder(environment).graph(environment)));
    }
}
