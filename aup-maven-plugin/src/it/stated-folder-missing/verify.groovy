def log = new File(basedir, 'build.log').text
assert log.contains('no-such-folder')
assert !log.contains('\tat io.github.policyhandbook')
assert !new File(basedir, 'target/handbook').exists()
return true
