coverage-title = Partnertäckning
