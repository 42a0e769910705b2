import io.github.policyhandbook.history.TestRepository
import java.time.LocalDate

def repository = TestRepository.in(basedir.toPath())
repository.write("policies/visitors.md", """---
approved: 2024-09-12
---
# Visitors

Sign in at the office.
""")
repository.commit(LocalDate.of(2024, 9, 14), "Adopt the visitors policy")
repository.tag("good")
repository.write("policies/visitors.md", """---
approved: 12/9/2025
---
# Visitors

Sign in at the front desk.
""")
repository.commit(LocalDate.of(2025, 9, 13), "Move the sign-in to the front desk")
repository.close()
return true
