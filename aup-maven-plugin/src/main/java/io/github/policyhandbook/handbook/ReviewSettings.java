package io.github.policyhandbook.handbook;

import io.github.policyhandbook.history.ProposedChange;
import io.github.policyhandbook.review.Meeting;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Everything a governors' pack rests on.
 *
 * @param handbook what every goal rests on; its circle of readers plays no part, since governors may read everything
 * @param questions files of questions to print beside their clauses
 * @param decisions the clerk's record of decisions
 */
public record ReviewSettings(
        HandbookSettings handbook,
        ProposedChange change,
        Meeting meeting,
        List<Path> questions,
        Optional<Path> decisions,
        FailOn failOn) {

    public ReviewSettings {
        questions = List.copyOf(questions);
    }
}
