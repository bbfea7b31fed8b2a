-- os.exit ends the program with its status, without running anything else.
print("printed")
io.write("buffered")
pcall(function() os.exit(3) end)
print("not reached")
-- expect: printed
-- expect: buffered
-- expect exit: 3
