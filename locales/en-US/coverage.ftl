## Partner coverage

coverage-title = Partner coverage
