def log = new File(basedir, 'build.log').text
assert log.contains('Written down as approved on 12 March 2026 by Full governing body:')
assert log.contains('git commit -m "Record the approval of 12 March 2026" -- policies/visitors.md')
assert log.contains('stands approved already; nothing was written')

assert new String(new File(basedir, 'policies/visitors.md').bytes, 'UTF-8') == """---
status: approved # by the board
approved: 12 March 2026
approved-by: Full governing body
review: 12 March 2027
approver: Full governing body
---
# Visitors

Visitors should sign in at the office.
""".replace('\n', '\r\n')
// That run writes no pack.
assert !new File(basedir, 'target/review').exists()
return true
