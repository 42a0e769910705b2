def log = new File(basedir, 'build.log').text
assert log.contains('policies/visitors.md:1: the text is not the one that was approved: paper 0000-0000, file now ')
assert log.contains('Nothing was written: 1 policy cannot be approved')
assert !log.contains('\tat io.github.policyhandbook')
assert new File(basedir, 'policies/visitors.md').text.contains('status: draft')
return true
