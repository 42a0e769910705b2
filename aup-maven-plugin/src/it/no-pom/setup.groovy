import io.github.policyhandbook.history.TestRepository
import java.time.LocalDate

def repository = TestRepository.in(basedir.toPath())
repository.write("rules/visitors.md", """---
approved: 2024-09-12
---
# Visitors

Sign in at the office.

Wear a badge.
""")
repository.commit(LocalDate.of(2024, 9, 14), "Adopt the visitors policy")
repository.write("rules/visitors.md", """---
approved: 2025-09-11
---
# Visitors

Sign in at the front desk.

Wear a badge.
""")
repository.commit(LocalDate.of(2025, 9, 13), "Move the sign-in to the front desk")
repository.write("rules/visitors.md", """---
status: draft
---
# Visitors

Sign in at the gate.

Wear a badge.
""")
repository.commit(LocalDate.of(2025, 9, 20), "Propose the gate")
repository.close()
return true
