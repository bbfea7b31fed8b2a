-- What a closed context refuses.
print((select(2, io.open("/etc/passwd"))))  -- prints: /etc/passwd: Permission denied
print((select(2, io.open("/tmp/hostile", "w"))))  -- prints: /tmp/hostile: Permission denied
print((select(2, loadfile("/etc/passwd"))))  -- prints: cannot open /etc/passwd: Permission denied
print((pcall(dofile, "/etc/passwd")))  -- prints: false
print((pcall(io.lines, "/etc/passwd")))  -- prints: false
print((os.remove("/nowhere/file")))  -- prints: nil
print((os.rename("/nowhere/file", "/tmp/hostile")))  -- prints: nil
print((pcall(require, "etc.passwd")))  -- prints: false
local ok, file = pcall(io.tmpfile)
print(ok and file)  -- prints: nil
print((package.loadlib("/lib/libc.so.6", "system")))  -- prints: nil
