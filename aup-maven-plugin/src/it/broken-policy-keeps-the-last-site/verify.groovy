def log = new File(basedir, 'build.log').text
assert log.contains('policies/visitors.md:2:')
assert log.contains('12/9/2025')
assert log.contains('12 September 2025')
assert !log.contains('\tat io.github.policyhandbook')

def site = new File(basedir, 'target/handbook')
assert new File(site, 'policies/visitors.html').text.contains('Sign in at the office')
assert new File(basedir, 'target').list().findAll { it.contains('handbook') } == ['handbook']
return true
