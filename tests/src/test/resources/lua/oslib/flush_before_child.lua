-- differs: D-11, what was written is flushed before a child starts
io.write("first ")
os.execute("echo second")  -- expect: first second
io.write("third ")
local p = io.popen("echo fourth; cat >/dev/null", "w")
p:close()  -- expect: third fourth
print("end")  -- expect: end
