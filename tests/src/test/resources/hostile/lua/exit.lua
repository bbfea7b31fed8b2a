-- Ends the program, and nothing else.
print("before")  -- prints: before
-- exits: 3
os.exit(3)
print("after")
