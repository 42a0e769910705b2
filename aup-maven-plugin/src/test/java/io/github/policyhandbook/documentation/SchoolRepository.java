package io.github.policyhandbook.documentation;

import io.github.policyhandbook.history.TestRepository;
import java.nio.file.Path;
import java.time.LocalDate;

/** A small school's policies: three of them in two academic years, with something reworded, added and removed between. */
final class SchoolRepository {

    private static final String VISITORS = """
            # Visitors

            - Visitors sign in at the office.
            - Visitors wear a yellow badge.
            - Visitors leave by the front door.
            """;
    private static final String PHONES = """
            # Mobile phones

            - Pupils hand in their phones at the gate.
            - Staff keep their phones in a bag during lessons.
            - A phone that rings is kept in the office until the end of the day.
            """;
    private static final String ICT = """
            # Computers and the internet

            - Keep your password to yourself.
            - Lock the screen when you leave the room.
            - Ask the office before you install a program.
            """;

    private SchoolRepository() {}

    /** Writes and commits them; without the text of a POM there is none. */
    static void write(Path folder, String pom) {
        try (TestRepository repository = TestRepository.in(folder)) {
            repository.write(".gitignore", "target/\n");
            if (!pom.isEmpty()) {
                repository.write("pom.xml", pom);
            }
            repository.write("policies/visitors.md", approved("visitors", 2024, "minute 9") + VISITORS);
            repository.write("policies/phones.md", approved("phones", 2024, "minute 9") + PHONES);
            repository.write("policies/ict.md", approved("ict", 2024, "minute 9") + ICT);
            repository.commit(LocalDate.of(2024, 8, 30), "Adopt the policies for 2024-2025");

            repository.write(
                    "policies/visitors.md",
                    approved("visitors", 2025, "minute 12")
                            + VISITORS.replace("- Visitors leave by the front door.\n", ""));
            repository.commit(LocalDate.of(2025, 8, 28), "Let visitors leave by any door");

            repository.write(
                    "policies/phones.md",
                    approved("phones", 2025, "minute 12")
                            + PHONES.replace("in a bag during lessons", "switched off and in a locker during lessons"));
            repository.write(
                    "policies/ict.md",
                    approved("ict", 2025, "minute 12") + ICT + "- Tell the office at once when a laptop is lost.\n");
            repository.commit(LocalDate.of(2025, 8, 29), "Put phones in lockers, and report lost laptops");
        }
    }

    private static String approved(String id, int year, String minute) {
        return """
                ---
                id: %s
                owner: Headteacher
                status: approved
                approved: %d-07-10
                approved-by: Full governing body, %s
                effective: %d-09-01
                ---
                """.formatted(id, year, minute, year);
    }
}
