-- io.input, io.output and what works on them.
local n = os.tmpname()
print(io.output(n) ~= io.stdout, io.write("hey\nyou\n5"), io.close())
io.output(io.stdout)
io.input(n)
print(io.read(), io.read("*l"), io.read("*n"), io.read())
print(io.close(io.input()))
print(pcall(io.read))
io.input(n)
for l in io.lines() do io.write(l, " ") end print()
io.input():close()
io.input(io.stdin)
print(io.output() == io.stdout, io.input() == io.stdin)
print(pcall(io.input, "/nonexistent")) print(pcall(io.output, "/nonexistent/x")) print(pcall(io.input, 5) == false)
os.remove(n)
-- expect: true	true	true
-- expect: hey	you	5	nil
-- expect: true
-- expect: false	standard input file is closed
-- expect: hey you 5 
-- expect: true	true
-- expect: false	bad argument #1 to '?' (/nonexistent: No such file or directory)
-- expect: false	bad argument #1 to '?' (/nonexistent/x: No such file or directory)
-- expect: true
