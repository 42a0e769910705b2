// The folder must be there: a module without it is skipped before its parameters are read.
assert new File(basedir, 'policies').mkdir()
return true
