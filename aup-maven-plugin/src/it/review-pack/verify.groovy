def log = new File(basedir, 'build.log').text
assert log.contains('1 paper, 1 change, 1 wording to check, 0 policies unchanged')

def pack = new File(basedir, 'target/review')
assert new File(pack, 'index.html').text.contains('Full governing body')
assert new File(pack, 'review.pdf').length() > 10000
assert new File(pack, '01-visitors.pdf').length() > 10000
assert new File(pack, 'review.md').text.contains('should')
assert new File(pack, 'review.json').text.contains('"should"')
assert new File(pack, 'index.html').text.contains('mvn aup:review &quot;-Daup.approve=2026-03-12&quot;')
def against = new File(basedir, 'target/against-main/index.html').text
assert against.contains('should')
assert against.contains('mvn aup:review &quot;-Daup.reviewDirectory=target/against-main&quot; &quot;-Daup.approve=')
// The person's own file is read, never written.
assert new File(basedir, 'policies/visitors.md').text.contains('status: draft')
return true
