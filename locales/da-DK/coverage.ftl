coverage-title = Partnerdækning
