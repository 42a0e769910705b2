import io.github.policyhandbook.history.TestRepository
import java.time.LocalDate

def repository = TestRepository.in(basedir.toPath())
repository.write("policies/visitors.md", """---
status: approved
approved: 2024-09-12
approver: Full governing body
---
# Visitors

Visitors must sign in at the office.
""")
repository.commit(LocalDate.of(2024, 9, 14), "Adopt the visitors policy")
repository.close()
// Put forward, but not committed.
def policy = new File(basedir, 'policies/visitors.md')
policy.text = policy.text.replace('status: approved', 'status: draft').replace('must sign', 'should sign')
return true
