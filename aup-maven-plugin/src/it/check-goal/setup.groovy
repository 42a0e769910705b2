import io.github.policyhandbook.history.TestRepository
import java.time.LocalDate

def repository = TestRepository.in(basedir.toPath())
repository.write("policies/visitors.md", """---
id: visitors
status: approved
approved: 2024-09-12
---
# Visitors

![](gate.png)
""")
repository.commit(LocalDate.of(2024, 9, 14), "Adopt the visitors policy")
repository.close()
// What is on the disk is checked, committed or not.
new File(basedir, 'policies/trips.md').text = "---\nid: trips\napproved: 12/9/2025\n---\n# Trips\n\nAsk the office.\n"
return true
