-- The status of commands.
print(os.execute("exit 3"), os.execute("true"), os.execute("kill -9 $$"), os.execute())
io.write("first ") io.flush()
os.execute("echo second")
io.write("third\n")
print(os.execute("test -d /"), os.execute("exit 1") == 256)
-- expect: 768	0	9	1
-- expect: first second
-- expect: third
-- expect: 0	true
