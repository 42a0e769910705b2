def log = new File(basedir, 'build.log').text
assert log.count('Skipped: there is no folder "policies"') == 2
assert new File(basedir, 'school/target/handbook/policies/visitors.html').text.contains('Handbook of this module')
assert log.count('1 policy, 1 comparison') == 1
assert !new File(basedir, 'kitchen/target').exists()
assert !new File(basedir, 'target/handbook').exists()
return true
