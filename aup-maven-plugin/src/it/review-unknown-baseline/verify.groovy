def log = new File(basedir, 'build.log').text
assert log.contains('aup.baseline')
assert log.contains('origin/main')
assert !log.contains('\tat io.github.policyhandbook')
assert !new File(basedir, 'target/review').exists()
return true
