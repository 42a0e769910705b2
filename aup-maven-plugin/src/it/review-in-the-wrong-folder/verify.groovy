def log = new File(basedir, 'build.log').text
assert log.contains('Skipped: there is no folder "policies"')
assert log.contains('Nothing was done: there is no folder "policies"')
assert log.contains('Run it in the folder that holds the folder of the policies.')
return true
