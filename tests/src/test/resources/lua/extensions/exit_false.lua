-- differs: E-10, os.exit of booleans
print("before")  -- expect: before
os.exit(false)
-- expect exit: 1
