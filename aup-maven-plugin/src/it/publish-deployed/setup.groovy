import io.github.policyhandbook.history.TestRepository
import java.time.LocalDate

def repository = TestRepository.in(basedir.toPath())
repository.write("policies/visitors.md", "# Visitors\n\nSign in at the gate.\n")
repository.commit(LocalDate.of(2024, 9, 14), "Adopt the visitors policy")
repository.close()
return true
