relationships-title = Partnerrelaties
relationships-lead = De partners die voor uw organisatie werken, en wat elk van hen mag doen.
partner-page-title = Partner
partner-page-lead = Wie deze partner is, wat deze mag doen en waarvoor deze wordt gecrediteerd.
ending-title = Een resellerrelatie verwijderen
ending-lead = Alleen de reseller kan de relatie met u beëindigen. Dit moet de reseller eerst doen.
