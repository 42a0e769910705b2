import io.github.policyhandbook.history.TestRepository
import java.time.LocalDate

def repository = TestRepository.in(basedir.toPath())
repository.write("policies/visitors.md", """---
status: approved # by the board
approved: 12 September 2024
review: 12 September 2025
approver: Full governing body
---
# Visitors

Visitors must sign in at the office.
""")
repository.commit(LocalDate.of(2024, 9, 14), "Adopt the visitors policy")
repository.close()
// Put forward, but not committed; saved by an editor on Windows.
def policy = new File(basedir, 'policies/visitors.md')
policy.bytes = policy.text.replace('status: approved', 'status: draft').replace('must sign', 'should sign')
        .replace('\n', '\r\n').getBytes('UTF-8')
return true
