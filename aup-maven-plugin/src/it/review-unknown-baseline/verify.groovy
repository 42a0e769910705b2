def log = new File(basedir, 'build.log').text
assert log.contains('aup.baseline')
assert log.contains('origin/main')
// No stack trace, neither of the build's own thread nor of one that made ready to print.
assert !log.contains('\tat io.github.policyhandbook')
assert !log.contains('Exception in thread')
assert !new File(basedir, 'target/review').exists()
return true
