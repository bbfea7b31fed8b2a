-- What a closed context refuses.
print(os.execute("touch /tmp/hostile") == 0)  -- prints: false
local ok, pipe = pcall(io.popen, "touch /tmp/hostile")
print(ok and io.type(pipe))  -- prints: nil
print((os.getenv("PATH")))  -- prints: nil
