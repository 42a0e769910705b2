package io.github.policyhandbook.handbook;

import io.github.policyhandbook.history.HistoryRequest;
import io.github.policyhandbook.history.ProposedChange;
import io.github.policyhandbook.review.GoalCommand;
import io.github.policyhandbook.review.Meeting;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything a governors' pack rests on.
 *
 * @param handbook what every goal rests on; its circle of readers plays no part, since governors may read everything
 * @param questions files of questions to print beside their clauses
 * @param decisions the clerk's record of decisions
 * @param command how the goal is run here
 */
public record ReviewSettings(
        HandbookSettings handbook,
        ProposedChange change,
        Meeting meeting,
        List<Path> questions,
        Optional<Path> decisions,
        FailOn failOn,
        GoalCommand command) {

    public ReviewSettings {
        questions = List.copyOf(questions);
    }

    /**
     * Which history they ask for. What is not committed yet counts as written on the day that is asked for, so that the same
     * files give the same pack; and no file of the pack is a policy, wherever it stands.
     *
     * @param output the pack's folder
     */
    HistoryRequest historyRequest(Path output) {
        HistoryRequest request = handbook.historyRequest();
        Path source = handbook.sourceDirectory().normalize();
        Path pack = output.toAbsolutePath().normalize();
        List<String> excludes = new ArrayList<>(handbook.excludes());
        if (pack.startsWith(source) && !pack.equals(source)) {
            excludes.add(source.relativize(pack).toString().replace(File.separatorChar, '/') + "/");
        }
        return request.withExcludes(excludes)
                .withNow(handbook.asOf()
                        .map(day -> day.atStartOfDay(handbook.calendar().zone()).toInstant())
                        .orElse(handbook.now()));
    }
}
